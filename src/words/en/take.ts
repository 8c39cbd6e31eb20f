/** How a figure is taken away: its files, copies, and the page to embed. */
export const take = {
  "take.copy": "Copy as text",
  "take.definition": "Definition",
  "take.embed": "Page to embed",
  "take.embed.copy": "Copy the code to embed",
  "take.copied": "Copied.",
  "take.saved": "Saved.",
  "take.failed": "That did not work in this browser.",
  "take.source":
    "{name}, seen up to {day}. <link>The figure with its numbers and how they are computed</link>",
} as const;
