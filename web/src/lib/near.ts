/** Tells whenever an element comes near the window or goes far from it: two windows' heights on either side. */
export function near(
  element: HTMLElement,
  tell: (element: HTMLElement, isNear: boolean) => void,
): { destroy: () => void } {
  const watch = new IntersectionObserver(
    (entries) => {
      const last = entries.at(-1);
      if (last !== undefined) tell(element, last.isIntersecting);
    },
    { rootMargin: "200% 0px" },
  );
  watch.observe(element);
  return { destroy: () => watch.disconnect() };
}
