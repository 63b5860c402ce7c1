// Prints what is called, the template expressions and the syntax errors of the TypeScript files it is given on stdin (a JSON list of paths).
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const ts = createRequire(process.argv[2])("typescript");
const found = { errors: [], called: [], templates: [] };
for (const path of JSON.parse(readFileSync(0, "utf8"))) {
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  for (const error of source.parseDiagnostics) found.errors.push(`${path}: ${error.messageText}`);
  const visit = (node) => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node) || ts.isExpressionStatement(node)) {
      const expression = node.expression;
      if (ts.isIdentifier(expression)) found.called.push(expression.text);
    }
    if (ts.isTemplateExpression(node)) found.templates.push(node.getText(source));
    ts.forEachChild(node, visit);
  };
  visit(source);
}
console.log(JSON.stringify(found));
