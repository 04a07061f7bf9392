/** Tells when an element comes near the window: the next page of a list is asked for before its end is seen. */
export function sight(
  element: HTMLElement,
  seen: () => void,
): { destroy: () => void; update: (next: () => void) => void } {
  let tell = seen;
  const watch = new IntersectionObserver(
    (entries) => entries.some((entry) => entry.isIntersecting) && tell(),
    {
      rootMargin: "300px",
    },
  );
  watch.observe(element);
  return { destroy: () => watch.disconnect(), update: (next) => void (tell = next) };
}
