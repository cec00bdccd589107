import { useRef, useState } from 'react';
import type { Dimension } from '#shared/domain/statistics/dimension.ts';
import type { FigureName } from '#shared/domain/statistics/figures.ts';
import type { StatisticsReport } from '#shared/domain/statistics/report.ts';
import type { Asked, Opened } from '../asked.ts';
import { FigureDetail } from '../detail/figure-detail.tsx';
import { GroupsDetail } from '../detail/groups-detail.tsx';
import { FiguresTable } from '../figures/figures-table.tsx';
import { RunsDrawer } from '../runs/runs-drawer.tsx';
import { VolumeStrip } from '../volume/volume-strip.tsx';

/** The centre's own target is what a manager looks for first. */
const FIRST_SHOWN: FigureName = 'arrival';

/** The figures of a period, one of them closer, and what stands behind any number. */
export const Report = ({ report, asked, onBy }: { readonly report: StatisticsReport; readonly asked: Asked; readonly onBy: (by: Dimension) => void }) => {
  const [chosen, setChosen] = useState<FigureName>(FIRST_SHOWN);
  const [opened, setOpened] = useState<Opened>();
  const closer = useRef<HTMLDivElement>(null);
  const choose = (name: FigureName): void => {
    setChosen(name);
    closer.current?.scrollIntoView({ block: 'nearest' });
  };
  const figureNamed = (name: FigureName) => report.figures.find((one) => one.name === name);
  const one = figureNamed(chosen);
  const openedFigure = opened && figureNamed(opened.figure);
  return (
    <>
      <VolumeStrip volume={report.volume} />
      <FiguresTable figures={report.figures} chosen={chosen} onChoose={choose} onOpen={setOpened} />
      <div ref={closer}>{one ? <FigureDetail one={one} onOpen={setOpened} /> : null}</div>
      {one ? <GroupsDetail one={one} by={asked.by} groups={report.by === asked.by ? report.groups : []} onBy={onBy} onOpen={setOpened} /> : null}
      {opened && openedFigure ? <RunsDrawer asked={asked} opened={opened} one={openedFigure} onClose={() => setOpened(undefined)} /> : null}
    </>
  );
};
