import { useSyncExternalStore } from 'react';

const KEY = 'artel.desk.sound';
const watchers = new Set<() => void>();

/** Whether a new order is heard. */
export function isSoundOn(): boolean {
  return localStorage.getItem(KEY) !== 'off';
}

export function switchSound(isOn: boolean): void {
  localStorage.setItem(KEY, isOn ? 'on' : 'off');
  watchers.forEach((watcher) => watcher());
}

export function useSound(): boolean {
  return useSyncExternalStore((watcher) => {
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  }, isSoundOn);
}

let context: AudioContext | null = null;

/** Two soft notes. Browsers keep silent until the page has been clicked once. */
export function ring(): void {
  if (!isSoundOn() || !('AudioContext' in window)) return;
  context ??= new AudioContext();
  if (context.state === 'suspended') void context.resume();
  const at = context.currentTime;
  [660, 880].forEach((hertz, index) => note(context as AudioContext, hertz, at + index * 0.14));
}

function note(audio: AudioContext, hertz: number, at: number): void {
  const oscillator = audio.createOscillator();
  const volume = audio.createGain();
  oscillator.frequency.value = hertz;
  volume.gain.setValueAtTime(0.0001, at);
  volume.gain.exponentialRampToValueAtTime(0.12, at + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.0001, at + 0.35);
  oscillator.connect(volume).connect(audio.destination);
  oscillator.start(at);
  oscillator.stop(at + 0.4);
}
