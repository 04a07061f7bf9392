/**
 * Nouns of what passes between two parties, by class, and of who the parties are. Lemmas, lower case.
 *
 * As with verbs, classes are features: "lift" with a restriction and "lift" with a cargo are told apart by learning.
 */
export const NOUNS: Readonly<Record<string, string>> = {
  talk: "talk meeting negotiation dialogue summit conference consultation discussion conversation visit trip call phone round session mediation tour contact forum delegation",
  accord:
    "agreement deal accord pact treaty memorandum protocol contract compromise convention settlement framework partnership mou understanding alliance",
  ceasefire: "ceasefire cease-fire truce armistice peace de-escalation hostility lull",
  support:
    "support backing endorsement solidarity sympathy condolence praise gratitude appreciation thanks congratulation recognition confidence commitment tribute honor honour award respect admiration",
  apology: "apology regret remorse forgiveness pardon amnesty",
  ties: "tie relation relationship link friendship bond cooperation trade partnership exchange alliance embassy consulate diplomat ambassador envoy",
  cooperation:
    "cooperation collaboration coordination exercise drill intelligence information data venture project research patrol",
  aid: "aid assistance help relief food medicine supply fund funding money loan grant dollar euro million billion package credit donation vaccine medicine ventilator shelter asylum refuge peacekeeper peacekeeping relief subsidy equipment training mask kit doctor scholarship tent blanket convoy truck compensation budget",
  arms: "weapon arm missile ammunition tank jet rifle drone helicopter system gun warhead rocket equipment arsenal stockpile uranium centrifuge",
  forces:
    "troop soldier force army unit battalion brigade warship carrier submarine fleet jet bomber tank militia reservist police contingent personnel guard marine fighter convoy patrol officer reinforcement aircraft",
  alert:
    "alert readiness mobilization mobilisation buildup build-up deployment exercise drill test launch maneuver manoeuvre",
  restriction:
    "restriction sanction ban embargo blockade siege curfew tariff limit penalty duty quota freeze closure emergency lockdown measure rule law order control censorship moratorium suspension visa regulation blackout martial",
  border:
    "border crossing airspace port checkpoint airport road access entry passage corridor route gate bridge frontier",
  captive: "prisoner hostage detainee captive inmate pow abductee",
  custody: "custody prison jail detention arrest bail sentence imprisonment captivity warrant cell",
  resignation: "resignation departure ouster retirement abdication",
  property:
    "property asset land house home building account territory ship vessel tanker town city village base airport oil money weapon drug passport document artifact artefact remains body island village district area region province airfield facility plant station",
  withdrawal:
    "withdrawal pullout retreat evacuation pullback disengagement drawdown disarmament demobilization exit",
  request:
    "request demand call appeal plea petition ultimatum claim condition term urging insistence invitation application bid",
  proposal:
    "proposal offer plan initiative suggestion proposition resolution draft bill bid idea overture motion measure legislation reform recommendation",
  refusal: "refusal rejection opposition objection veto denial defiance boycott",
  criticism:
    "criticism condemnation rebuke denunciation complaint concern outrage anger protest disapproval dismay accusation allegation blame charge claim critique reprimand frustration skepticism doubt fear worry responsible guilty disgrace unacceptable",
  inquiry: "investigation inquiry probe review audit examination inspection commission search hearing",
  lawsuit:
    "lawsuit suit case complaint charge indictment trial court conviction guilty prosecution verdict impeachment action proceedings tribunal litigation warrant",
  threat: "threat warning ultimatum retaliation consequence revenge reprisal response deadline",
  protest:
    "protest demonstration rally strike riot march sit-in boycott unrest picket walkout vigil uprising demonstrator protester hunger",
  repression:
    "crackdown repression oppression persecution harassment intimidation abuse pressure coercion violence discrimination interference",
  arrest:
    "arrest detention seizure raid capture roundup deportation expulsion extradition confiscation eviction annexation occupation",
  cyber:
    "hack hacking cyberattack cyber hacker espionage spying surveillance disinformation misinformation malware",
  attack:
    "attack assault strike airstrike raid offensive bombing bombardment shelling shooting ambush incursion invasion explosion blast bomb rocket mortar grenade missile fire gunfire gunman bullet clash fighting battle war gun knife operation",
  death:
    "death killing murder assassination massacre execution casualty injury genocide slaughter bloodshed killed wounded dead victim toll",
  abduction: "abduction kidnapping kidnap hostage disappearance ransom",
  torture: "torture rape beating abuse mutilation stabbing",
  right:
    "right freedom independence autonomy citizenship permission visa status license licence democracy amnesty election vote power seat",
  decision:
    "decision ruling verdict result policy move action effort attempt step comment remark statement report election decree appointment handling treatment failure response judgment",
};

/** Who a party is, by the head of its phrase or a word within it. */
export const PARTIES: Readonly<Record<string, string>> = {
  court: "court judge tribunal jury prosecutor magistrate attorney lawyer justice judiciary icc",
  police:
    "police officer authority fbi security gendarme customs agent sheriff constable agency interpol guard intelligence",
  army: "army troop soldier force military navy marine airforce commander general battalion brigade warplane jet warship general",
  rebel:
    "rebel militant insurgent guerrilla taliban isis hamas hezbollah fighter gunman militia terrorist extremist separatist jihadist islamist al-qaeda bomber faction farc houthi",
  crowd:
    "protester demonstrator activist crowd people resident worker student teacher villager citizen union mob striker employee farmer voter supporter rioter youth driver nurse doctor miner",
  head: "president minister leader chancellor king premier prime secretary chief prince spokesman spokeswoman spokesperson governor mayor ambassador envoy diplomat official senator lawmaker candidate politician",
  government:
    "government ministry administration regime cabinet parliament congress senate council house state republic kingdom department white kremlin embassy",
  organization:
    "un nations eu union nato organization organisation committee commission fund bank group association league council agency unicef imf who red watch amnesty summit",
  opposition:
    "opposition party movement dissident opponent critic coalition democrat republican labour conservative candidate exile",
  press:
    "journalist reporter newspaper media press editor broadcaster channel magazine website outlet blogger",
  civilian:
    "civilian people woman child man refugee migrant victim family boy girl citizen person asylum immigrant patient villager",
  company: "company firm corporation bank business industry maker airline google facebook giant inc ltd",
  prisoner: "prisoner hostage detainee inmate suspect captive convict",
  place:
    "city town village border area region province capital island base airport embassy territory district",
  thing:
    "decision plan law policy ban request demand call proposal deal agreement resolution report result attack move bill election sanction claim comment action use violence death charge allegation offer accusation effort",
};
