import type { Closure } from '../graph/closure.ts';
import type { Graph } from '../graph/graph.ts';
import { BASE_OF, PLATFORM_OF, RAN_IN } from '../kinds.ts';

/**
 * Paths of images by what they were used for, which is known of one that is only named, too; its repository is not. An
 * index and the images of its platforms count as one image.
 */
export function imagePaths({ edges }: Graph, { steps, stepCount }: Closure): ReadonlyMap<number, string> {
  const paths = new Map<number, string>();
  const place = (image: number, path: string): unknown => paths.has(image) || paths.set(image, path);
  for (let at = 0; at < stepCount * 3; at += 3) {
    const [kind, from, to] = [edges.kindOf(steps.data[at]!), steps.data[at + 1]!, steps.data[at + 2]!];
    if (kind === RAN_IN) place(from, 'run.image');
    else if (kind === BASE_OF) place(from, 'run.image.base');
    else if (kind === PLATFORM_OF) {
      const path = paths.get(from) ?? paths.get(to)!;
      for (const image of [from, to]) place(image, path);
    }
  }
  return paths;
}
