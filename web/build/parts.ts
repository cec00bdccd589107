/** What several chunks of a build share is cut so that a page never fetches early what it needs only later, or never. */
export const PARTS = [
  { name: 'map', test: /node_modules[\\/]maplibre-gl/, priority: 3 },
  { name: 'charts', test: /node_modules[\\/](echarts|zrender)[\\/]/, priority: 3 },
  { name: 'antd', test: /node_modules[\\/](antd|@ant-design|@rc-component|rc-[\w-]+|dayjs)[\\/]/, priority: 3 },
  { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|i18next|react-i18next)[\\/]/, priority: 4 },
];

/** The import condition `local` gives pages the half of our ports that needs no cloud. */
export const CONDITIONS = ['local', 'module', 'browser', 'development|production'];
