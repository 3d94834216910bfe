export function DinasPage() { return null; }
