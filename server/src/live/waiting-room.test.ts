import { describe, expect, it } from 'vitest';
import { WaitingRoom } from './waiting-room.ts';

class Guest {
  isGone = false;
  leave(): void {
    this.isGone = true;
  }
}
const room = (most: number) => {
  const waiting = new WaitingRoom<Guest>(most);
  const enter = (network: string): Guest => {
    const guest = new Guest();
    waiting.enter(network, guest);
    return guest;
  };
  return { waiting, enter };
};

describe('the waiting room', () => {
  it('gives one network half of its places, and those who waited longest leave for the next', () => {
    const { enter } = room(6);
    const attackers = Array.from({ length: 5 }, () => enter('a'));
    expect(attackers.map((guest) => guest.isGone)).toEqual([true, true, false, false, false]);
    const others = Array.from({ length: 3 }, () => enter('b'));
    expect([...attackers.slice(2), ...others].some((guest) => guest.isGone)).toBe(false);
  });

  it('takes the place for a newcomer from the network that holds most', () => {
    const { enter } = room(6);
    const many = Array.from({ length: 3 }, () => enter('a'));
    const few = [enter('b'), enter('c'), enter('d')];
    enter('e');
    expect(many.map((guest) => guest.isGone)).toEqual([true, false, false]);
    expect(few.some((guest) => guest.isGone)).toBe(false);
  });

  it('counts nobody who has left', () => {
    const { waiting, enter } = room(2);
    const first = enter('a');
    waiting.leave('a', first);
    waiting.leave('a', first);
    const [second, third] = [enter('a'), enter('b')];
    expect([first, second, third].some((guest) => guest.isGone)).toBe(false);
  });
});
