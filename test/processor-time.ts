/** Milliseconds of processor that this process has used: unlike a clock, it stands still while other programs have their turn. */
export const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
