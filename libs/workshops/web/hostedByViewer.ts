/** Whether the viewer is with those who host it: they alone see the code of a workshop that was not asked for by it. What may be changed when is told by its rights. */
export const hostedByViewer = ({ code }: { code: string | null }): boolean => code !== null;
