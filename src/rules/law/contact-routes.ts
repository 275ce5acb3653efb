/** Ways to reach people that a reader of a finished file meets. */
import type { Brand, RenditionSubject } from '../../model.js';
import { valuesRead } from './reading-text.js';

export type Route = 'phone' | 'email' | 'page';

/** Pages that lead to people: those the brand names under `service.pages`, else the usual names of such pages. */
function leadsToPeople(url: string, brand: Brand): boolean {
  const pages = brand.service?.pages ?? [];
  if (pages.length > 0) return pages.some((page) => url.startsWith(page));
  return /\/(?:contact|service|support|help|chat|epikoinonia|kapcsolat|ugyfelszolgalat|recall)(?:[/?#.-]|$)/i.test(url);
}

/** Kinds of routes, each once. */
export function routesIn(subject: RenditionSubject, brand: Brand): Set<Route> {
  const routes = new Set<Route>();
  for (const value of valuesRead(subject)) {
    if (value.type === 'phone' || value.type === 'email') routes.add(value.type);
    else if (value.type === 'link' && leadsToPeople(value.url, brand)) routes.add('page');
  }
  return routes;
}
