// Keeps the whole site for use without a network. One cache holds one version: a version answers all
// pages that it controls from its own, and the next one waits until they are closed.
import { base, version } from '$service-worker';
import { type OfflineList, offlineListName, type WorkerRequest } from '../lib/model/offline-list';
import { answer } from './answer';
import { fill } from './fill';

const worker = self as unknown as ServiceWorkerGlobalScope;

const prefix = 'salient-';
const cacheName = `${prefix}${version}`;

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(tidy()));
worker.addEventListener('message', (event) => {
	const asked = event.data as WorkerRequest;
	if (asked.type === 'claim') event.waitUntil(claim(asked.version));
	else event.waitUntil(takeOver(event.ports[0]));
});
worker.addEventListener('fetch', (event) => {
	const { request } = event;
	if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return;
	event.respondWith(caches.open(cacheName).then((cache) => answer(request, cache, base)));
});

async function install() {
	const response = await fetch(base + offlineListName, { cache: 'no-cache' });
	const list = (await response.json()) as OfflineList;
	if (list.version !== version) throw new Error('the list of files is of another version');
	const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
	const former = names.filter((name) => name !== cacheName).map((name) => caches.open(name));
	await fill(await caches.open(cacheName), await Promise.all(former), list, base);
}

/** Away with former versions, unless one that comes after is still being filled. */
async function tidy() {
	if (worker.registration.installing) return;
	const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
	await Promise.all(names.filter((name) => name !== cacheName).map((name) => caches.delete(name)));
}

/** Take over the page of a first visit, if it is of this version and no other one would be taken along. */
async function claim(theirs: string) {
	const all = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	const ours = await worker.clients.matchAll({ type: 'window' });
	if (theirs === version && all.length === ours.length + 1) await worker.clients.claim();
}

/** Go to work in place of the former version, if no more than the page that asks would be taken from it. */
async function takeOver(port: MessagePort | undefined) {
	const all = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	if (all.length === 1) await worker.skipWaiting();
	else port?.postMessage('others-open');
}
