import type { Answer } from "./session.ts";

/** What can show an answer. */
export interface Panel {
  readonly node: Element;
  update(answer: Answer): void;
}

/** The panels of the explorer, kept at one answer: those in sight at once, the others right after, one by one. */
export class Panels {
  readonly #panels: readonly Panel[];
  readonly #outOfSight = new Set<Element>();
  readonly #stale = new Set<Panel>();
  #answer: Answer | null = null;
  #isWaiting = false;

  constructor(panels: readonly Panel[]) {
    this.#panels = panels;
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) this.#outOfSight.delete(target);
        else this.#outOfSight.add(target);
      this.#showSeen();
    });
    for (const { node } of panels) observer.observe(node);
  }

  /** Shows an answer. */
  show(answer: Answer): void {
    this.#answer = answer;
    for (const panel of this.#panels) this.#stale.add(panel);
    this.#showSeen();
    void this.#showOthers();
  }

  #showSeen(): void {
    for (const panel of this.#stale) if (!this.#outOfSight.has(panel.node)) this.#show(panel);
  }

  async #showOthers(): Promise<void> {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    while (this.#stale.size > 0) {
      await pause();
      const [panel] = this.#stale;
      if (panel) this.#show(panel);
    }
    this.#isWaiting = false;
  }

  #show(panel: Panel): void {
    this.#stale.delete(panel);
    if (this.#answer) panel.update(this.#answer);
  }
}

/** Lets the browser do what waits. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
