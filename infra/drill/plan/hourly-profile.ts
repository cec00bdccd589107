/**
 * How many emergency medical calls came in each hour of the day, from midnight on: the 48,877 EMS calls of Montgomery County, Pennsylvania,
 * 2015-12-10 to 2016-08-24 (montcoalert, ODbL), counted once by the hour of their `timeStamp`, local time. It is the shape of a day that
 * counts, a low before dawn and a plateau from ten to two; a centre of another place has its own.
 */
export const CALLS_BY_HOUR: readonly number[] = [
  1249, 1073, 1022, 963, 944, 961, 1340, 1755, 2284, 2672, 2954, 2842, 2983, 2907, 2826, 2589, 2662, 2615, 2441, 2424, 2243, 1935, 1759, 1434,
];
