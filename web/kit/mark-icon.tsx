import type { Mark } from '#web/kit/map/marks.ts';

/** A mark as the map draws it, for lists and legends. */
export const MarkIcon = ({ mark, size = 18 }: { readonly mark: Mark; readonly size?: number }) => (
  <svg className="mark" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
    <path d={mark.path} fillRule="evenodd" fill={mark.isHollow ? 'none' : mark.color} stroke={mark.isHollow ? mark.color : 'none'} strokeWidth={2.4} />
  </svg>
);
