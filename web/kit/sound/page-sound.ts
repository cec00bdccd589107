import { samplesOf, type SoundPattern } from './sound-pattern.ts';

/** The one loudspeaker of a page. */
export interface PageSound {
  /** Whether the browser lets the page be heard; many want a press first. */
  isAllowed(): boolean;
  /** Asks the browser again, within a press. */
  allow(): Promise<void>;
  /** Repeats a pattern until another is asked for; nothing is silence. */
  play(pattern: SoundPattern | undefined): void;
  /** Tells whenever the browser's leave is given or taken. */
  onChange(listener: () => void): () => void;
}

/** Opens the page's loudspeaker. The loop lies in the browser's audio thread: it goes on while a print dialogue holds the page, or its tab is hidden. */
export const openPageSound = (): PageSound => {
  const audio = new AudioContext();
  let current: SoundPattern | undefined;
  let source: AudioBufferSourceNode | undefined;
  return {
    isAllowed: () => audio.state === 'running',
    allow: () => audio.resume(),
    play: (pattern) => {
      if (pattern === current) return;
      current = pattern;
      source?.stop();
      source = undefined;
      if (!pattern) return;
      const samples = samplesOf(pattern, audio.sampleRate);
      const buffer = audio.createBuffer(1, samples.length, audio.sampleRate);
      buffer.copyToChannel(samples, 0);
      source = new AudioBufferSourceNode(audio, { buffer, loop: true });
      source.connect(audio.destination);
      source.start();
    },
    onChange: (listener) => {
      audio.addEventListener('statechange', listener);
      return () => audio.removeEventListener('statechange', listener);
    },
  };
};
