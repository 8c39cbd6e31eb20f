/** Makes something when it is first asked for, once: what `Intl` makes costs milliseconds, and few pages need all of it. */
export function lazily<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
