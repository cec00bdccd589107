// Runs at CloudFront's edge for each request of the screens: a bucket has files and no folders.

/**
 * The address of a folder stands for its page: "/crew/" and "/crew" are crew/index.html, as on one machine. The query stays.
 * CloudFront calls it by this name.
 */
function handler(event) {
  const request = event.request;
  const name = request.uri.slice(request.uri.lastIndexOf('/') + 1);
  if (name === '') request.uri += 'index.html';
  else if (!name.includes('.')) request.uri += '/index.html';
  return request;
}
