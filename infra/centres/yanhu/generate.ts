import { apportion } from '#infra/centres/pack/apportion.ts';
import { DEFAULT_RULES } from '#infra/centres/pack/default-settings.ts';
import type { Centre, CentreSettings, Township, Village } from '#shared/schemas/centre.ts';
import { careOfYanhu, stationsOfYanhu } from './care-of-yanhu.ts';
import { bendRoads, drawCrossings, drawVillageRoads, raiseCountyRoads } from './draw-country-roads.ts';
import { drawExpressway } from './draw-expressway.ts';
import { drawLanes } from './draw-local-streets.ts';
import { drawSeats, drawVillages, type DrawnSettlement } from './draw-settlements.ts';
import { fleetOfYanhu } from './fleet-of-yanhu.ts';
import { toOsmXml } from './osm-xml.ts';
import { toCoordinate } from './plane.ts';
import { postingsOfYanhu } from './postings-of-yanhu.ts';
import { respondersOfYanhu } from './responders-of-yanhu.ts';
import { RoadNetwork } from './road-network.ts';
import { type SeededRandom, seededRandom } from './seeded-random.ts';
import { SALT_LAKE } from './terrain.ts';
import { DISTRICT_POPULATION, TOWNSHIPS } from './townships-of-yanhu.ts';
import { drawUrbanGrid } from './urban-grid.ts';
import { neighboursOfYanhu } from './neighbours-of-yanhu.ts';
import { nameDrawer } from './village-names.ts';

/** The one seed of the checked-in pack: another draws another Yanhu. */
const SEED = 20_200_118;

const SETTINGS: CentreSettings = {
  name: 'yanhu',
  title: { zh: '盐湖区急救调度中心', en: 'Yanhu District emergency centre' },
  notice: {
    zh: '示例数据：位置为近似值，道路与村名由程序生成，各乡镇和村的人口为推算（合计为2020年普查数），不可用于真实调度。',
    en: 'Sample data: positions are approximate, roads and village names are generated, and the spread of people over townships and villages is estimated (their total is the census of 2020). Not for real dispatch.',
  },
  attribution: 'Yike sample data, generated',
  phoneDatum: 'GCJ-02',
  bounds: [110.76, 34.79, 111.2, 35.29],
  ...DEFAULT_RULES,
  responders: { ...DEFAULT_RULES.responders, urbanTownships: TOWNSHIPS.filter(({ kind }) => kind === 'urban').map(({ id }) => id) },
};

const villagesOf = (drawn: readonly DrawnSettlement[], random: SeededRandom): readonly Village[] => {
  const drawName = nameDrawer(random);
  const shares = apportion(DISTRICT_POPULATION, TOWNSHIPS.map(({ share }) => share));
  return TOWNSHIPS.flatMap((township, which) => {
    const here = drawn.filter((settlement) => settlement.township === township);
    const people = apportion(shares[which] ?? 0, here.map(() => random.between(0.5, 1.5)));
    return here.map(({ at }, ordinal) => ({
      id: `${township.id}-${String(ordinal + 1).padStart(2, '0')}`,
      ...drawName(township.kind),
      position: toCoordinate(at),
      provenance: 'approximate' as const,
      townshipId: township.id,
      population: people[ordinal] ?? 0,
    }));
  });
};

/** Yanhu District as the project ships it, and its roads as OpenStreetMap XML: always the same bytes. */
export const generateYanhu = (): { readonly centre: Centre; readonly roads: string } => {
  const random = seededRandom(SEED);
  const network = new RoadNetwork();
  const grid = drawUrbanGrid(network, random);
  const seats = drawSeats(network, grid);
  const settlements = drawVillages(network, grid, random);
  const rural = [...seats, ...settlements].filter(({ township }) => township.kind === 'rural').map(({ node }) => node);
  drawVillageRoads(network, [...rural, ...grid.gates, ...drawCrossings(network)], new Set(grid.gates));
  raiseCountyRoads(network, seats);
  bendRoads(network, random);
  drawExpressway(network);
  for (const seat of seats) if (seat.township.kind === 'rural') drawLanes(network, seat.node, random, { lanes: 4, mainStreet: `${seat.township.name.slice(0, -1)}大街` });
  for (const { township, node } of settlements) if (township.kind === 'rural') drawLanes(network, node, random, { lanes: 2 });

  const villages = villagesOf(settlements, random);
  const townships: readonly Township[] = seats.map(({ township, at }) => ({
    id: township.id,
    name: township.name,
    latinName: township.latinName,
    position: toCoordinate(at),
    provenance: 'approximate',
    countyId: 'yanhu',
    population: villages.reduce((sum, village) => sum + (village.townshipId === township.id ? village.population : 0), 0),
  }));
  const facilities = careOfYanhu(seats, villages);
  return {
    centre: {
      settings: SETTINGS,
      counties: [{ id: 'yanhu', name: '盐湖区', latinName: 'Yanhu District' }],
      townships,
      villages,
      facilities,
      stations: stationsOfYanhu(facilities),
      units: fleetOfYanhu(),
      neighbours: neighboursOfYanhu(townships),
      responders: respondersOfYanhu(villages),
      roster: postingsOfYanhu(),
    },
    roads: toOsmXml(network, [{ name: '盐池', shore: SALT_LAKE }]),
  };
};
