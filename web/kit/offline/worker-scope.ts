/** An event that a service worker keeps alive until its work is done. */
interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** What our worker uses of its global scope; the compiler's own words for it clash with those of a page. */
export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly location: Location;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { readonly type: 'window'; readonly includeUncontrolled: boolean }): Promise<readonly { readonly url: string; readonly visibilityState: DocumentVisibilityState; focus(): Promise<unknown> }[]>;
    openWindow(url: string): Promise<unknown>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'message', listener: (event: LastingEvent & { readonly data: unknown }) => void): void;
  addEventListener(type: 'push', listener: (event: LastingEvent & { readonly data: { json(): unknown } | null }) => void): void;
  addEventListener(type: 'notificationclick', listener: (event: LastingEvent & { readonly notification: Notification }) => void): void;
  addEventListener(type: 'sync', listener: (event: LastingEvent & { readonly tag: string }) => void): void;
}
