import * as web from '@selaras/schema/web';
import { asking, type Asked } from '../asking.ts';

export const asked: readonly Asked[] = [asking(web.ExplorerPageDocument).with(() => ({}))];
