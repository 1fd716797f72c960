package org.yichuang.documents;

import java.util.Comparator;
import java.util.List;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes of the program, as the documents read them. */
final class Program {

	static final String PREFIX = "org.yichuang.";

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("org.yichuang");

	private Program() {
	}

	/** Returns all classes, by name. */
	static List<JavaClass> classes() {
		return CLASSES.stream().sorted(Comparator.comparing(JavaClass::getName)).toList();
	}

	/** Returns the classes that implement an interface, by name. */
	static List<Class<?>> implementing(Class<?> type) {
		return classes().stream()
			.filter((candidate) -> candidate.isAssignableTo(type) && !candidate.isInterface())
			.<Class<?>>map(JavaClass::reflect)
			.toList();
	}

	/** Returns the room that a class belongs to. */
	static String room(Class<?> type) {
		var name = type.getPackageName();
		return name.startsWith(PREFIX) ? name.substring(PREFIX.length()).split("\\.")[0] : "";
	}

}
