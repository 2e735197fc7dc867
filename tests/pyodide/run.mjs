// Runs pytest in CPython compiled to WebAssembly: node run.mjs VERSION PACKAGES CHECKOUT ARGUMENTS...
import process from "node:process";

const [version, packages, checkout, ...args] = process.argv.slice(2);
const { loadPyodide } = await import(`pyodide-${version}`);
const pyodide = await loadPyodide({ env: { HOME: "/tmp", PATH: "/nowhere" } });
for (const [root, folder] of [[packages, "/packages"], [checkout, "/checkout"]]) {
  pyodide.FS.mkdirTree(folder);
  pyodide.FS.mount(pyodide.FS.filesystems.NODEFS, { root }, folder);
}
pyodide.globals.set("args", pyodide.toPy(args));
process.exitCode = pyodide.runPython(`
import os, sys
os.chdir("/checkout")
sys.dont_write_bytecode = True
sys.path[:0] = ["/packages", "/checkout", "/checkout/tests", "/checkout/tests/pyodide"]
import pytest
int(pytest.main(["-p", "in_process", "-p", "no:cacheprovider", *args]))
`);
