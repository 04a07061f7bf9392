import { expect, test } from "vitest";
import { lemmaOf } from "../../src/reading/lemma.js";

/** form, tag, lemma */
const CASES = `
relying VBG rely|relied VBD rely|reaching VBG reach|repaid VBD repay|grandchildren NNS grandchild|1990s NNS 1990s|goods NNS goods
said VBD say|saying VBG say|met VBD meet|meeting VBG meet|withdrew VBD withdraw|withdrawn VBN withdraw|negotiated VBD negotiate
negotiating VBG negotiate|agreed VBD agree|agreeing VBG agree|fleeing VBG flee|freed VBN free|accused VBN accuse|urged VBD urge
condemned VBD condemn|planned VBN plan|stopped VBD stop|called VBD call|controlled VBN control|travelled VBD travel|signaled VBD signal
announced VBD announce|pledged VBD pledge|changed VBD change|hanged VBD hang|belonged VBD belong|plunged VBD plunge|settled VBD settle
snarled VBD snarl|revealed VBD reveal|filed VBD file|failed VBD fail|required VBN require|repaired VBD repair|ignored VBD ignore
favored VBD favor|prepared VBD prepare|appeared VBD appear|secured VBN secure|occurred VBD occur|offered VBD offer|interfering VBG interfere
created VBN create|treated VBN treat|floated VBD float|invited VBN invite|visited VBD visit|exploited VBD exploit|voted VBD vote
executed VBN execute|targeted VBD target|completed VBN complete|wanted VBD want|lasted VBD last|decided VBD decide|aided VBN aid
avoided VBD avoid|invaded VBD invade|persuaded VBD persuade|pleaded VBD plead|included VBD include|clouded VBN cloud|conceded VBD concede
needed VBD need|proceeded VBD proceed|succeeded VBD succeed|making VBG make|speaking VBG speak|looking VBG look|striking VBG strike
provoked VBD provoke|escaped VBD escape|developed VBD develop|kidnapped VBN kidnap|hoped VBD hope|hoping VBG hope|hopping VBG hop
blamed VBD blame|dreamed VBD dream|claimed VBD claim|welcomed VBD welcome|assumed VBD assume|combined VBN combine|gained VBD gain
contained VBD contain|beginning VBG begin|postponed VBN postpone|mentioned VBD mention|abandoned VBD abandon|convened VBD convene|happened VBD happen
described VBD describe|bombed VBD bomb|vetoed VBD veto|died VBD die|dying VBG die|lying VBG lie|tried VBD try
tries VBZ try|says VBZ say|passes VBZ pass|pushes VBZ push|goes VBZ go|does VBZ do|has VBZ have
is VBZ be|'s VBZ be|’s VBZ be|accuses VBZ accuse|refuses VBZ refuse|using VBG use|used VBD use
focused VBD focus|talks NNS talk|troops NNS troop|parties NNS party|countries NNS country|women NNS woman|spokesmen NNS spokesman
wives NNS wife|housewives NNS housewife|forces NNS force|crises NNS crisis|buses NNS bus|viruses NNS virus|causes NNS cause
houses NNS house|clauses NNS clause|bases NNS basis|Russians NNPS russian|States NNPS state|allies NNS ally|speeches NNS speech
taxes NNS tax|shoes NNS shoe|heroes NNS hero|larger JJR large|bigger JJR big|earlier RBR early|later RBR late
stronger JJR strong|younger JJR young|latest JJS late|better RBR well|worst JJS bad|closer RBR close|more JJR more
n't RB not|ca MD can|'ll MD will|'d MD would|'d VBD have|'ve VBP have|are VBP be
lay VB lay|lay VBD lie|found VB found|founded VBN found|found VBD find|left VBN leave|rebuilt VBN rebuild
overthrown VBN overthrow|upheld VBD uphold|withheld VBD withhold|understood VBD understand|foresaw VBD foresee|resumed VBD resume|renewed VBN renew
shelled VBD shell|killed VBN kill|besieged VBN besiege|forced VBN force|backed VBN back|attacked VBD attack|seized VBD seize
realized VBD realize|damaged VBN damage|judged VBD judge|expressed VBD express|added VBD add|stressed VBD stress|raised VBD raise
ceased VBD cease|increased VBD increase|clashed VBD clash|watched VBD watch|reached VBD reach|argued VBD argue|continued VBD continue
rescued VBN rescue|queued VBD queue|bargained VBD bargain|owed VBD owe|outlined VBD outline|declined VBD decline|examined VBD examine
signed VBD sign|mourned VBD mourn|dismissed VBD dismiss|sanctioned VBN sanction|imposed VBN impose|purchased VBN purchase|lifted VBD lift
staffed VBN staff|transferred VBD transfer|permitted VBN permit|admitted VBD admit|committed VBN commit|rebelled VBD rebel|fulfilled VBD fulfill
them PRP they|him PRP he|us PRP we|her PRP she|her PRP$ her|those DT those|an DT a
Being VBG be|ruling VBG rule|ruled VBD rule|scheduled VBN schedule|hauled VBD haul|stated VBD state|updated VBD update
recreated VBD recreate|retreated VBD retreat|combated VBD combat|recruited VBD recruit|contributed VBD contribute|shouted VBD shout|routed VBN rout
quoted VBN quote|promoted VBN promote|tolerated VBN tolerate|evacuated VBN evacuate|denied VBD deny|relied VBD rely|allied VBN ally
tied VBN tie|implied VBD imply|exchanged VBD exchange|arranged VBN arrange|avenged VBD avenge|cringed VBD cringe|clinging VBG cling
bringing VBG bring|ringing VBG ring|banned VBN ban|scanned VBD scan|cleaned VBD clean|loaned VBN loan|summoned VBD summon
imprisoned VBN imprison|starved VBD starve|surrounded VBN surround|disarmed VBD disarm|informed VBD inform|confirmed VBD confirm|reaffirmed VBD reaffirm
deployed VBN deploy|played VBD play|stayed VBD stay|destroyed VBN destroy|paid VBD pay|laid VBD lay|reopened VBD reopen
reported VBD report|released VBN release|re-elected VBN re-elect|redeployed VBD redeploy|threatened VBD threaten|stalled VBN stall|halted VBD halt
mediated VBD mediate|brokered VBD broker|hosted VBD host|backtracked VBD backtrack|breached VBD breach|violated VBD violate|shelved VBN shelve
endorsed VBD endorse|collapsed VBD collapse|reversed VBN reverse|licensed VBN license|opposed VBD oppose|proposed VBD propose|supposed VBN suppose
closed VBD close|housed VBN house|paused VBN pause|caused VBD cause|abused VBN abuse|eased VBD ease|leased VBN lease
teased VBD tease|advised VBD advise|promised VBD promise|focusing VBG focus|witnessed VBD witness|harassed VBD harass|discussed VBD discuss
processed VBD process
`;

test.each(
  CASES.trim()
    .split(/[|\n]/u)
    .map((entry) => entry.split(" ") as [string, string, string]),
)("%s as %s is %s", (form, xpos, lemma) => {
  expect(lemmaOf(form, xpos)).toBe(lemma);
});

test("names and other words are only lower-cased", () => {
  expect(lemmaOf("Brussels", "NNP")).toBe("brussels");
  expect(lemmaOf("building", "NN")).toBe("building");
  expect(lemmaOf("Sanctions", "NN")).toBe("sanctions");
});

test("a base form that is also a past of another verb stays", () => {
  expect(lemmaOf("found", "VB")).toBe("found");
  expect(lemmaOf("lay", "VB")).toBe("lay");
});

test("no form gives an empty lemma", () => {
  for (const form of ["s", "ed", "ing", "es", "'s", "ies", "er", "est", "-", "𝒜s", "\ud800"]) {
    for (const tag of ["VBD", "VBG", "VBZ", "VBN", "NNS", "NNPS", "JJR", "JJS", "RBR", "PRP", "DT", "X"]) {
      expect(lemmaOf(form, tag)).not.toBe("");
    }
  }
});
