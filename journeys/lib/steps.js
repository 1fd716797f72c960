/** The steps of one journey: where one fails, those after it cannot be walked. */
import { test } from 'node:test';

export function steps() {
  let broken;
  return (name, walk) =>
    test(name, async (context) => {
      if (broken) {
        context.skip(`after: ${broken}`);
        return;
      }
      broken = name;
      await walk();
      broken = undefined;
    });
}
