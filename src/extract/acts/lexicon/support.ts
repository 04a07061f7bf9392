/** Verbs that carry an event noun and add no act of their own: "launched an attack", "faced criticism from". */
import { list } from "../frames.js";

/** Their subject does what the noun says. */
export const SUPPORTING = new Set(
  list(
    "make issue launch conduct carry stage impose sign reach strike give deliver offer lodge file raise wage mount hold provide send express voice level unleash commit perform undertake begin start resume continue announce declare order plan prepare repeat renew reiterate maintain enforce extend pledge promise vow direct execute pose open lead intensify escalate step",
  ),
);

/** Their subject is the event itself: "fighting broke out between". */
export const OCCURRING = new Set(
  list(
    "break erupt begin start continue resume occur happen take follow intensify escalate rage flare hold come go last kill",
  ),
);

/** Their subject suffers or gets what the noun says. */
export const REVERSING = new Set(
  list("face draw receive suffer win provoke prompt spark trigger attract get sustain repel resist enjoy"),
);
