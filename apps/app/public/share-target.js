// A part of the service worker: a workout that another app shares with this one never leaves the device; it waits in a drawer until the page takes it.
addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method !== 'POST' || new URL(url).pathname !== '/adapt') return;
  event.respondWith(keep(event.request));
});

async function keep(request) {
  const form = await request.formData();
  const file = form.get('workout');
  const isFile = file instanceof File && file.size > 0;
  const told = ['title', 'text', 'url'].map((field) => form.get(field)).filter((part) => typeof part === 'string' && part !== '');
  const headers = { 'X-Name': isFile ? encodeURIComponent(file.name || 'workout') : '' };
  const cache = await caches.open('shared-workout');
  await cache.put('/shared-workout', new Response(isFile ? file : told.join('\n'), { headers }));
  return Response.redirect('/adapt', 303);
}
