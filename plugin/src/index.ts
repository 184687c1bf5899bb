import {validateOptions} from './options';
import {pluginContentChangelog} from './plugin';
import {getSwizzleConfig} from './swizzle';

export type {ChangelogOptions, PluginOptions, RangesGit} from './options';
export type * from './model/pages';
export type * from './model/report';

export default pluginContentChangelog;
export {getSwizzleConfig, validateOptions};
