// Loaded before a script in TypeScript: an older Node could not even read that one.
const version = String(process.versions.node);
if (Number(version.split('.')[0]) < 24) {
  console.error(
    `Consilium needs Node 24 and this is Node ${version}. Run "npm ci" in this folder, then use` +
      ' npm (npm start, npm run demo): it runs the Node 24 that the project brings.',
  );
  process.exit(1);
}
