/** What a notebook gives a widget to share with the author's program; of anywidget's model, the part used here. */
export interface AnyModel {
  get(trait: string): unknown;
  set(trait: string, value: unknown): void;
  on(event: string, listener: () => void): void;
  off(event: string, listener: () => void): void;
  /** Sends what was set to the author's program. */
  save_changes(): void;
}
