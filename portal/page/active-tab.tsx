import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** Keeps the tab at hand in view: the strip of tabs shows a few, has no scroll bar, and does not follow by itself. */
export function ActiveTab() {
  const active = useGraphiQL((state) => state.activeTabIndex);
  // A tab is named after its query, and becomes wider by it.
  const title = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.title);
  useEffect(() => {
    const tab = document.querySelector('.graphiql-tab-active');
    const strip = tab?.parentElement;
    if (!tab || !strip) return;
    const [inner, outer] = [tab.getBoundingClientRect(), strip.getBoundingClientRect()];
    strip.scrollLeft += Math.max(0, inner.right - outer.right) || Math.min(0, inner.left - outer.left);
  }, [active, title]);
  return null;
}
