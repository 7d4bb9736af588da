// Refuses a Node that is too old, in one sentence. Written so that any Node ever made can read it.
var found = process.versions.node.split('.');
var major = Number(found[0]);
var minor = Number(found[1]);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    'Sinew needs Node 20.19 or newer, and this is Node ' + process.versions.node + ': get one from nodejs.org and try again.\n',
  );
  process.exit(1);
}
