import type { SettingWords } from '../language.js';

export const setting: SettingWords = {
  letters:
    'aábcdeéfghiíjklmnoóöőpqrstuúüűvwxyzAÁBCDEÉFGHIÍJKLMNOÓÖŐPQRSTUÚÜŰVWXYZ„”»«’–',
  leaning: ['a', 'az', 'egy', 'és', 's', 'nem', 'ne', 'hanem', 'vagy', 'ha', 'de', 'mind'],
}; // prettier-ignore
