/** Words that blame or praise when somebody is called by them: "called the plan a farce". Lemmas. */
import { list } from "../frames.js";

const BLAMING = new Set(
  list(
    `irresponsible reckless unacceptable illegal unlawful illegitimate unjustified immoral inhumane barbaric brutal cruel
    criminal dangerous provocative disgraceful shameful outrageous appalling abhorrent deplorable despicable disrespectful
    hypocritical cynical dishonest unfair unhelpful unfounded baseless false misleading wrong bad worse terrible horrible awful
    weak obsolete naive foolish stupid absurd ridiculous ludicrous disastrous catastrophic counterproductive aggressive
    hostile inflammatory racist fascist corrupt incompetent ineffective intolerable inexcusable indefensible
    unprecedented one-sided disturbing troubling insulting offensive inappropriate evil rogue
    farce sham scam hoax disgrace shame lie liar fraud joke travesty betrayal insult provocation aggression aggressor
    invasion genocide massacre atrocity crime terrorism terrorist war-crime blackmail bully bullying thug dictator tyrant
    murderer killer puppet dummy fool traitor enemy threat mistake blunder disaster catastrophe failure violation breach
    interference escalation obstacle excuse pretext ploy stunt attempt`,
  ),
);

const PRAISING = new Set(
  list(
    `good great excellent constructive helpful courageous brave historic honorable honourable friend partner ally hero
    leader breakthrough success important positive encouraging wise responsible generous`,
  ),
);

const CAPTIVE = new Set(list("captive hostage prisoner custody prison jail captivity"));

export const LABELS = {
  blame: BLAMING,
  praise: PRAISING,
  captive: CAPTIVE,
  free: new Set(["free", "go"]),
  guilty: new Set(["guilty"]),
  accountable: new Set(["accountable", "responsible"]),
} as const;
