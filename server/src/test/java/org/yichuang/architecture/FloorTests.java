package org.yichuang.architecture;

import java.util.Set;
import java.util.TreeSet;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.yichuang.Yichuang;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rooms and floors (DESIGN §3): (a) declared dependencies hold, (b) every room has a
 * floor and arrows go down.
 */
class FloorTests {

	private static final JavaClasses MAIN = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("org.yichuang");

	private static final JavaClasses OFFENDERS = new ClassFileImporter()
		.importPackages("org.yichuang.architecture.offenders");

	@Test
	void declaredDependenciesHold() {
		var modules = ApplicationModules.of(Yichuang.class);
		assertThat(modules.stream().count()).isGreaterThanOrEqualTo(14);
		modules.verify();
	}

	@Test
	void everyRoomHasAFloor() {
		assertThat(Floors.withoutFloor(rooms(MAIN))).isEmpty();
	}

	@Test
	void noticesARoomWithoutAFloor() {
		assertThat(Floors.withoutFloor(Set.of("kernel", "cellar"))).containsExactly("cellar");
	}

	@Test
	void arrowsGoDown() {
		assertThat(arrowsUp(MAIN, "org.yichuang.")).isEmpty();
		assertThat(arrows(MAIN, "org.yichuang.")).hasSizeGreaterThan(40);
	}

	@Test
	void noticesAnArrowThatGoesUp() {
		assertThat(arrowsUp(OFFENDERS, "org.yichuang.architecture.offenders.")).containsExactly("sitegroup → content");
	}

	private static Set<String> rooms(JavaClasses classes) {
		var rooms = new TreeSet<String>();
		classes.forEach((type) -> rooms.add(room(type.getPackageName(), "org.yichuang.")));
		rooms.remove("");
		return rooms;
	}

	private static Set<String> arrowsUp(JavaClasses classes, String prefix) {
		var up = new TreeSet<String>();
		for (var arrow : arrows(classes, prefix)) {
			var ends = arrow.split(" → ");
			if (!Floors.mayName(ends[0], ends[1])) {
				up.add(arrow);
			}
		}
		return up;
	}

	private static Set<String> arrows(JavaClasses classes, String prefix) {
		var arrows = new TreeSet<String>();
		for (JavaClass type : classes) {
			type.getDirectDependenciesFromSelf().forEach((dependency) -> addArrow(arrows, dependency, prefix));
		}
		return arrows;
	}

	private static void addArrow(Set<String> arrows, Dependency dependency, String prefix) {
		var from = room(dependency.getOriginClass().getPackageName(), prefix);
		var to = room(dependency.getTargetClass().getPackageName(), prefix);
		if (!from.isEmpty() && !to.isEmpty() && !from.equals(to)) {
			arrows.add(from + " → " + to);
		}
	}

	private static String room(String packageName, String prefix) {
		return packageName.startsWith(prefix) ? packageName.substring(prefix.length()).split("\\.")[0] : "";
	}

}
