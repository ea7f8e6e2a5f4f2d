export { parseYamlDictionary } from '../yaml.ts';
export { loadDictionaries } from './load-dictionaries.ts';
