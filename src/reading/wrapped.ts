/**
 * Line breaks that only keep lines short, as in mail and wire copy of old: they part no paragraphs and count as spaces.
 *
 * A text is wrapped at its longest line, if that is no longer than lines of mail are. A break is soft where the word
 * after it would not have fitted on the line before; so the last line of a paragraph, a heading, a list or a verse
 * keeps its break. Where most breaks between two lines are no soft ones, none is.
 */
const LEAST_WIDTH = 50;
const MOST_WIDTH = 120;

/** Places in the text of the line breaks that are soft; none where the text isn't wrapped. */
export function softBreaks(text: string): ReadonlySet<number> {
  const breaks = [...text.matchAll(/\r?\n/gu)];
  const starts = [0, ...breaks.map((found) => found.index + found[0].length)];
  const ends = [...breaks.map((found) => found.index), text.length];
  const lengths = starts.map((start, i) => text.slice(start, ends[i]).trimEnd().length);
  const width = lengths.reduce((most, length) => Math.max(most, length), 0);
  if (width < LEAST_WIDTH || width > MOST_WIDTH) return new Set();
  const fits = breaks.map((_, i) => {
    const word = /^\S+/u.exec(text.slice(starts[i + 1], ends[i + 1]))?.[0].length ?? 0;
    return word === 0 || lengths[i] === 0 ? null : lengths[i]! + 1 + word <= width;
  });
  const between = fits.filter((fit) => fit !== null);
  const soft = breaks.filter((_, i) => fits[i] === false);
  return new Set(2 * soft.length > between.length ? soft.map((found) => found.index) : []);
}
