package org.yichuang.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;

/** Measures methods with the compiler's own parser. */
final class MethodLengths {

	private MethodLengths() {
	}

	/**
	 * One method.
	 *
	 * @param name file and method
	 * @param lines from its signature to its closing brace
	 * @param parameters how many
	 */
	record Measured(String name, long lines, int parameters) {
	}

	/** Returns every method that has a body. */
	static List<Measured> of(Map<String, String> sources) {
		var files = sources.entrySet().stream().map((entry) -> source(entry.getKey(), entry.getValue())).toList();
		var task = (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, null, null, null, files);
		var methods = new ArrayList<Measured>();
		try {
			for (var unit : task.parse()) {
				new Scanner(unit, Trees.instance(task), methods).scan(unit, null);
			}
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
		return methods;
	}

	private static JavaFileObject source(String path, String text) {
		return new SimpleJavaFileObject(URI.create("string:///" + path), JavaFileObject.Kind.SOURCE) {
			@Override
			public CharSequence getCharContent(boolean ignoreEncodingErrors) {
				return text;
			}
		};
	}

	private static final class Scanner extends TreePathScanner<Void, Void> {

		private final CompilationUnitTree unit;

		private final Trees trees;

		private final List<Measured> methods;

		Scanner(CompilationUnitTree unit, Trees trees, List<Measured> methods) {
			this.unit = unit;
			this.trees = trees;
			this.methods = methods;
		}

		@Override
		public Void visitMethod(MethodTree method, Void nothing) {
			if (method.getBody() != null) {
				var positions = this.trees.getSourcePositions();
				long end = positions.getEndPosition(this.unit, method);
				long start = positions.getStartPosition(this.unit, method.getBody());
				if (end > 0 && start > 0) {
					var lines = this.unit.getLineMap();
					this.methods.add(new Measured(this.unit.getSourceFile().getName() + " " + method.getName(),
							lines.getLineNumber(end) - lines.getLineNumber(start) + 1, method.getParameters().size()));
				}
			}
			return super.visitMethod(method, nothing);
		}

	}

}
