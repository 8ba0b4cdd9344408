// Loaded by `node --import` before anything else: shifts the current date by SHIFT_DATE_DAYS.
const shift = Number(process.env.SHIFT_DATE_DAYS ?? 0) * 86_400_000;
const TrueDate = Date;
const now = () => TrueDate.now() + shift;

globalThis.Date = new Proxy(TrueDate, {
  construct: (target, args, newTarget) =>
    Reflect.construct(target, args.length > 0 ? args : [now()], newTarget),
  apply: () => new TrueDate(now()).toString(),
  get: (target, name, receiver) => (name === 'now' ? now : Reflect.get(target, name, receiver)),
});
