/** Nouns that verbs of several types take as objects. Lemmas, lower case. */
import { list } from "../frames.js";

export const ACCORDS = list(
  "agreement deal accord pact treaty truce ceasefire cease-fire armistice memorandum protocol contract compromise charter convention declaration communique settlement framework roadmap compact arrangement understanding",
);
export const OFFERS = list(
  "offer proposal invitation plan proposition initiative suggestion bid overture term condition request deal draft package compromise ceasefire cease-fire truce",
);
export const RESTRICTIONS = list(
  "sanction restriction ban embargo blockade siege curfew tariff measure penalty limit duty quota boycott freeze closure emergency law",
);
export const TALKS = list(
  "talk negotiation dialogue meeting summit conference consultation discussion visit trip contact round session",
);
export const TIES = list("tie relation relationship link contact cooperation trade hotline communication");
export const FORCES = list(
  "troop soldier force army unit battalion brigade division regiment marine paratrooper warship ship destroyer carrier submarine fleet frigate vessel jet aircraft plane warplane fighter bomber helicopter drone tank artillery convoy missile rocket battery system weapon reinforcement personnel contingent militia reservist guard column armor armour squadron",
);
export const WEAPONS = list(
  "weapon arm missile rocket ammunition munition shell tank artillery gun rifle drone jet warplane helicopter system equipment hardware bomb grenade explosive aircraft",
);
export const HELP = list(
  "aid assistance help support relief food medicine supply fund funding money loan grant dollar euro million billion weapon arm ammunition equipment training missile asylum shelter refuge ventilator vaccine package credit gas oil fuel intelligence",
);
export const FIRE = list("rocket missile mortar shell artillery round bomb torpedo projectile grenade salvo");
export const CAPTIVES = list(
  "prisoner hostage detainee captive soldier sailor journalist pilot inmate man woman activist crew citizen national aide",
);
export const HOSTILITIES = list(
  "attack offensive operation strike airstrike air-strike bombing bombardment shelling fire fighting hostility campaign assault violence test testing drill exercise manoeuvre maneuver enrichment program programme launch war flight siege construction raid incursion advance",
);
export const GROUND = list(
  "town city village territory area region province district airport base border crossing bridge island peninsula port hill ridge land checkpoint building airfield oilfield capital ground stronghold outpost ship vessel tanker embassy parliament",
);
export const ENVOYS = list(
  "diplomat ambassador envoy attache consul official staff journalist monitor observer",
);
/** What hits or targets without violence. */
export const MEASURES = list(
  "sanction tariff measure policy restriction embargo ban law legislation bill duty tax penalty price inflation recession crisis drought earthquake storm hurricane flood quake tornado wildfire pandemic virus rain snow wind heat wave cold shortage outage disease campaign ad advert advertisement report resolution cut order rule probe investigation",
);
/** What is struck or hit without violence. */
export const STRUCK = [
  ...ACCORDS,
  ...list(
    "balance tone chord note bargain snag roadblock milestone record target blow nerve high low wall peak",
  ),
];
/** What is released or freed without anybody being set free. */
export const ISSUED = list(
  "statement report video document letter transcript memo figure data result photo photograph image picture plan text proposal list poll study ad book film audio recording footage tape detail information finding summary communique note budget schedule record email fund aid map guideline strategy",
);
/** Words that make a war or an attack one without arms. */
export const FIGURATIVE = list(
  "trade economic diplomatic legal political verbal cold price currency tariff culture cultural propaganda information advertising personal election electoral presidential lobbying psychological word rhetorical",
);
/** Deeds, whose "of" names whom they are done to. */
export const DEEDS = list(
  "attack assault bombing bombardment shelling invasion annexation occupation seizure capture siege killing murder assassination massacre slaughter execution beheading abduction kidnapping arrest detention imprisonment deportation expulsion persecution torture poisoning shooting shootdown downing destruction hacking harassment intimidation treatment jailing crackdown violation breach",
);
