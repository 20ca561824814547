import { createHash } from 'node:crypto';
import { fullName, type Json, repoUrl, type Urls } from './answers.js';
import type { World } from './world.js';

/** A file, or the entries of a folder; null where there is neither. */
export function content(path: string, ref: string, world: World, urls: Urls): Json | Json[] | null {
  const files = world.contents[ref];
  const text = files?.[path];
  if (text !== undefined) return contentFile(path, ref, text, { world, urls });
  const below = Object.keys(files ?? {}).filter((name) => name.startsWith(path === '' ? '' : `${path}/`));
  const names = new Set(below.map((name) => name.slice(path === '' ? 0 : path.length + 1).split('/')[0] ?? ''));
  if (names.size === 0) return null;
  return [...names].map((name) => contentEntry(path === '' ? name : `${path}/${name}`, ref, { world, urls }));
}

function contentFile(path: string, ref: string, text: string, at: { world: World; urls: Urls }): Json {
  const bytes = Buffer.from(text);
  // Above 1 MB the answer has no content. [docs.github.com/rest/repos/contents]
  const fits = bytes.length <= 1024 * 1024;
  return {
    ...contentEntry(path, ref, at),
    size: bytes.length,
    encoding: fits ? 'base64' : 'none',
    content: fits ? bytes.toString('base64').replace(/.{60}/g, '$&\n') : '',
  };
}

function contentEntry(path: string, ref: string, { world, urls }: { world: World; urls: Urls }): Json {
  const isFile = world.contents[ref]?.[path] !== undefined;
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  const self = `${repoUrl(world, urls)}/contents/${encoded}?ref=${encodeURIComponent(ref)}`;
  const html = `${urls.site}/${fullName(world)}/blob/${encodeURIComponent(ref)}/${encoded}`;
  return {
    name: path.split('/').at(-1),
    path,
    sha: createHash('sha1').update(path).digest('hex'),
    size: 0,
    url: self,
    html_url: html,
    git_url: null,
    download_url: isFile ? html : null,
    type: isFile ? 'file' : 'dir',
    _links: { self, git: null, html },
  };
}
