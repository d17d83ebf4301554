import { Serwist, StaleWhileRevalidate, type PrecacheEntry } from 'serwist';

declare const self: ServiceWorkerGlobalScope & {
  /** Every file that play needs, with its revision; the build writes it here. */
  readonly filesOfTheGame: readonly PrecacheEntry[];
};

/**
 * Keeps the whole game on the device. A new build is fetched beside the old one and takes over when
 * no page of the old one is open any more, so that no page meets files of another build.
 */
const keeper = new Serwist({
  precacheEntries: [...self.filesOfTheGame],
  precacheOptions: { cleanupOutdatedCaches: true },
  clientsClaim: true,
  runtimeCaching: [
    // What only some games or browsers need: flags of other states, sounds in the other format.
    {
      matcher: ({ sameOrigin }) => sameOrigin,
      handler: new StaleWhileRevalidate({ cacheName: 'now-and-then' }),
    },
  ],
});
keeper.addEventListeners();
