import process from 'node:process';

/** Runs `npm start` with a clock that the parent moves on: each number it sends is so many milliseconds, and the answer is what the clock then shows. */
process.on('message', (milliseconds: number) => {
  void import('#ports/clock').then(({ clock }) => {
    if ('notBefore' in clock) clock.notBefore(clock.now() + milliseconds);
    process.send?.(clock.now());
  });
});

await import('#infra/commands/start.ts');
