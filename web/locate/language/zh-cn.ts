/** The texts of the page behind a link to a caller, in Chinese; {{…}} is filled in. */
export const locateZhCn = {
  pageTitle: '发送位置',
  centre: '{{title}}',
  otherLanguage: 'English',
  asking: {
    heading: '请把您的位置发给120',
    why: '您正在与120急救调度员通话。您的位置能让救护车更快找到您。',
    what: '只发送一次当前位置及其误差，仅用于本次急救；不读取您的其他信息，也不会持续定位。',
    until: '本链接 {{time}} 前有效，只能使用一次。',
    agree: '同意，发送我的位置',
    refuse: '不发送',
  },
  opening: '正在打开…',
  measuring: { heading: '正在定位…', hint: '手机可能会询问是否允许定位，请选择“允许”。最多约20秒。' },
  sending: '正在发送…',
  done: { heading: '位置已发出', accuracy: '误差约 {{meters}} 米。', hint: '请尽量留在原地，保持电话畅通，听从调度员的指导。可以关闭本页。' },
  refused: { heading: '没有发送位置', hint: '请在电话里告诉调度员您在哪里：村名、路名、附近的标志物。', again: '改为发送位置' },
  denied: {
    heading: '手机没有允许定位',
    hint: '请在手机设置里打开定位，并允许浏览器（或微信）使用位置信息，再点“再试一次”。也可以在电话里直接告诉调度员您在哪里。',
  },
  noSignal: { heading: '暂时无法定位', hint: '请打开手机定位，走到窗边或室外空旷处，再点“再试一次”。也可以在电话里直接告诉调度员您在哪里。' },
  offline: { heading: '没有网络', hint: '位置还没有发出。请检查网络后点“再试一次”，本页会保留您的位置。' },
  busy: { heading: '暂时无法发送', hint: '系统繁忙，请稍等几秒后点“再试一次”。' },
  used: { heading: '本链接已使用', hint: '您的位置已经收到，不需要再发。如已移动到别处，请在电话里告诉调度员。' },
  expired: { heading: '本链接已过期', hint: '如仍需要帮助，请再次拨打120，调度员可以重新发送链接。' },
  unknown: { heading: '链接不完整或无效', hint: '请回到短信，再点一次完整的链接；如仍需要帮助，请拨打120。' },
  again: '再试一次',
  call: '拨打120',
};

/** The shape that both languages have. */
export type LocateWords = typeof locateZhCn;
