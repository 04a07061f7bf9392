/**
 * Verbs by what they do between two parties: classes finer than PLOVER's types, written after the sense of its codebook.
 *
 * A word may stand in several classes; "call+on" is the verb with that particle or preposition beside it. Classes are
 * features only: which type a class speaks for, alone or with its object, is learnt. Lemmas, lower case.
 */
export const VERBS: Readonly<Record<string, string>> = {
  // talk
  meet: "meet meet+with confer consult converse talk+to talk+with speak+with speak+to sit+down huddle parley negotiate discuss deliberate chat dine lunch+with reconvene convene hold-talks",
  visit: "visit travel+to arrive+in fly+to fly+into tour head+to return+from go+to attend depart",
  receive: "receive host entertain greet",
  phone: "phone telephone call ring",
  mediate: "mediate broker facilitate arbitrate shuttle intercede intermediate moderate chair",
  say: "say tell note add remark state announce declare report reveal disclose comment explain mention observe describe respond reply answer stress emphasize emphasise underline reiterate reaffirm affirm believe think consider claim argue insist maintain suggest indicate signal hint show find hear learn",
  write: "write+to brief inform notify update advise",
  // words that bring nearer
  agree:
    "agree agree+to agree+on consent accede assent commit commit+to accept concur undertake resolve+to opt decide+to",
  promise:
    "promise pledge vow guarantee assure pledge+to offer propose volunteer intend plan plan+to aim hope seek+to want+to be+ready prepare+to expect look+to wish",
  sign: "sign ink conclude ratify finalize finalise initial seal clinch strike reach forge adopt join enter+into endorse formalize formalise renew hammer+out",
  praise:
    "award decorate eulogise praise hail laud applaud commend compliment salute congratulate thank welcome appreciate admire honor honour cheer celebrate extol eulogize toast pay+tribute bless pray+for mourn condole",
  support:
    "support back endorse champion advocate defend embrace favor favour stand+by stand+with side+with rally+behind uphold vouch+for affirm recognize recognise acknowledge encourage bolster boost vote+for campaign+for espouse",
  apologize: "apologize apologise forgive pardon regret excuse atone exonerate",
  improve:
    "strengthen improve enhance deepen restore normalize normalise resume reestablish re-establish establish mend repair expand broaden upgrade develop build promote cement consolidate foster revive reopen intensify",
  reassure: "reassure comfort calm soothe console sympathize sympathise",
  reconcile: "reconcile ally+with unite befriend",
  // deeds that bring nearer
  cooperate:
    "train exercise train+with cooperate co-operate collaborate coordinate work+with work+together partner+with team+up join+with join+force participate share exchange cooperate+with act+with patrol trade+with invest+in",
  give: "lend hand+over subsidize ferry give provide supply deliver send donate contribute ship grant distribute hand+out allocate extend channel disburse offer pour funnel airlift deploy dispatch present airdrop bring pay",
  help: "help assist aid support relieve feed treat vaccinate rescue save shelter house protect evacuate train equip arm fund finance sponsor subsidize subsidise bankroll subsidy bail+out rebuild reconstruct nurse escort",
  shelter:
    "shelter harbor harbour host resettle accommodate naturalize naturalise grant+asylum take+in welcome+in",
  repay: "repay compensate reimburse refund reward award indemnify",
  // deeds of yielding
  release:
    "release free liberate let+go acquit discharge bail parole pardon amnesty exonerate unfreeze set+free swap",
  lift: "lift ease relax loosen soften waive remove rescind revoke repeal abolish cancel end terminate scrap drop withdraw reverse overturn annul lighten moderate reduce eliminate suspend unban legalize legalise decriminalize liberalize liberalise reopen unblock",
  allow:
    "allow permit let authorize authorise approve license grant legalize enable entitle accredit admit clear+for green-light give+permission sanction+to readmit reinstate restore",
  retreat:
    "withdraw retreat pull+out pull+back leave evacuate vacate disengage abandon redeploy+from demobilize demobilise disarm lay+down dismantle destroy+weapon decommission step+back move+out",
  surrender:
    "surrender capitulate yield cede concede relent give+up give+in cave+in bow+to back+down back+off acquiesce hand+over turn+over turn+in relinquish submit succumb defect turn+himself comply+with comply obey heed",
  resign: "cede resign step+down quit abdicate stand+down bow+out step+aside depart retire",
  return: "restore return repatriate restitute give+back hand+back restore+to",
  ceasefire: "cease cease+fire declare+ceasefire call+off halt stop pause de-escalate deescalate stand+down",
  extend: "extend prolong renew adopt",
  // words that ask
  ask: "ask request call+on call+upon call+for appeal appeal+for appeal+to plead beg implore urge exhort press press+for push+for petition lobby entreat beseech solicit seek encourage invite invoke propose recommend suggest advocate nudge prod",
  demand: "demand insist insist+on require order instruct command compel+to call+for",
  // words of refusal
  reject:
    "refute reject refuse decline rebuff spurn snub turn+down dismiss deny oppose resist object object+to veto rule+out defy ignore disregard disobey flout balk balk+at renege brush+off shrug+off rebut disown repudiate scoff+at throw+out vote+against vote+down resist block boycott disavow shun stonewall disagree disagree+with fail decry+as",
  negate: "fail neglect refuse decline stop cease halt avoid forbid",
  obstruct:
    "block obstruct hinder hamper impede thwart stall delay filibuster derail postpone sabotage stymie shelve foil",
  leave: "withdraw+from pull+out+of quit leave exit walk+out walk+away abandon break+off drop+out",
  // words of blame
  accuse:
    "accuse blame allege charge claim implicate denounce+as suspect fault point+finger complain complain+about complain+of hold+responsible impute attribute insinuate",
  criticize:
    "refute accuse criticize criticise condemn denounce slam blast decry deplore rebuke reprimand chide berate castigate lambast lambaste assail attack+for censure lash+out hit+out rap rip bash fault deride ridicule mock disparage vilify protest reproach scold upbraid lament regret question dispute challenge express+concern warn+of reject+as doubt bemoan excoriate pan insult call+out rail+against object summon disapprove frown",
  investigate:
    "investigate probe inquire inquire+into look+into examine audit interrogate question scrutinize scrutinise inspect review search summon subpoena monitor track",
  sue: "accuse+of sue prosecute indict charge arraign convict impeach try file+against sentence find+guilty litigate petition+against extradite lodge+complaint take+to+court appeal+against press+charge",
  // threats
  threaten:
    "threaten warn caution menace intimidate blackmail bully vow+to+retaliate retaliate issue+ultimatum swear+to put+on+notice ready+to",
  retaliate: "retaliate avenge respond punish revenge destroy crush",
  // protest
  protest:
    "protest demonstrate rally march picket riot chant strike walk+out boycott occupy boo heckle jeer mob gather+outside sit+in blockade stage",
  // cuts
  reduce:
    "cut cut+off reduce downgrade sever break break+off suspend freeze halt stop end withhold curtail slash cancel discontinue terminate postpone call+off limit boycott scale+back pause rescind revoke",
  expel:
    "expel oust recall withdraw+ambassador eject kick+out throw+out declare+persona evict remove banish dismiss exclude bar+from suspend",
  sanction: "sanction embargo blacklist penalize penalise punish impose slap levy fine tax",
  // readiness for force
  mobilize:
    "mobilize mobilise deploy redeploy amass mass station dispatch reinforce beef+up build+up bolster ready call+up rearm position muster assemble send+troop boost increase patrol test test-fire test-launch conduct+exercise prepare alert arm fortify",
  // force without blood
  arrest:
    "arrest detain capture apprehend imprison jail incarcerate nab round+up take+into+custody hold seize intern remand lock+up catch sentence incarcerate handcuff",
  seize:
    "seize confiscate impound occupy take+over take capture annex conquer overrun control commandeer expropriate nationalize nationalise recapture retake intercept hijack raid storm enter requisition freeze",
  restrict:
    "restrict ban bar prohibit forbid block outlaw curb limit close close+down shut shut+down seal censor suspend curtail impose impose+on declare disband dissolve silence muzzle tighten regulate disqualify suppress blockade besiege isolate quarantine gag forbid+from prevent prevent+from halt stop cut+off deny",
  deport: "deport expel extradite displace evict exile banish remove uproot relocate",
  repress:
    "repress oppress suppress crack+down crush quash quell disperse persecute harass intimidate coerce force compel persecute discriminate subdue subjugate torment pressure raid silence abuse",
  hack: "hack spy+on spy surveil infiltrate wiretap bug tamper interfere meddle manipulate jam",
  demolish:
    "demolish raze bulldoze destroy vandalize vandalise damage burn torch set+fire deface loot ransack wreck sack",
  // force
  attack:
    "attack assault invade strike hit raid storm ambush target pound launch+attack clash clash+with skirmish fight battle charge engage combat exchange+fire wage counterattack open+fire fire+on fire+at launch shoot+at break+into ram",
  bomb: "bomb bombard shell strafe blow+up explode detonate blast firebomb fire launch lob drop",
  kill: "kill murder assassinate massacre slay slaughter execute behead shoot+dead gun+down decapitate lynch eliminate neutralize neutralise exterminate hang poison claim+life die",
  wound:
    "wound injure hurt shoot stab beat maim torture rape molest assault shoot+down gas teargas pepper-spray tear-gas club",
  abduct: "abduct kidnap hostage hold+hostage hijack take+hostage snatch",
  // carriers and phases
  light:
    "make issue launch conduct carry+out stage impose hold give take express voice deliver mount file raise pose undertake perform commit exert lodge place put set open lead show convey have get face bring pay extend",
  begin: "begin start resume continue proceed launch initiate open keep",
  stop: "stop end cease halt discontinue finish quit suspend abandon break",
  try: "try attempt seek strive struggle work fight+to endeavor endeavour",
  cause: "force compel prompt lead cause spark trigger drive persuade convince pressure induce make get",
  increase: "increase raise step+up boost expand intensify ramp+up escalate bolster double",
  appoint: "appoint name nominate elect choose select swear+in inaugurate crown",
  dismiss: "dismiss fire sack oust remove depose topple overthrow impeach unseat purge replace",
  win: "win defeat beat lose gain",
};
