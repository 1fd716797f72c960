package org.yichuang.organisation.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Refusal;
import org.yichuang.organisation.Body;
import org.yichuang.organisation.BodyLevel;
import org.yichuang.organisation.OrganisationProblems;

/**
 * Compares a list with the tree: checks where each line would stand, then lays the whole
 * new tree and tells what differs.
 */
final class ImportPlanning {

	private final Map<String, KnownBody> known;

	private final LegalNames legalNames;

	private final Map<String, Body> laid = new HashMap<>();

	ImportPlanning(List<KnownBody> known, LegalNames legalNames) {
		this.known = known.stream().collect(Collectors.toMap((body) -> body.body().code(), Function.identity()));
		this.legalNames = legalNames;
	}

	ImportPlan plan(BodyList list) {
		var checks = new LineChecks(list.lines());
		var faults = new ArrayList<>(list.faults());
		faults.addAll(checks.faults());
		var good = checks.good();
		var tops = new Tops(good.values(), this.known.isEmpty());
		var claimed = list.lines().stream().map(ListLine::code).collect(Collectors.toSet());
		Map<ListLine, Refusal> bad;
		do {
			bad = misplaced(good, tops, claimed);
			bad.forEach((line, reason) -> faults.add(new LineFault(line.number(), line.code(), reason)));
			good.values().removeAll(bad.keySet());
		}
		while (!bad.isEmpty());
		faults.sort(Comparator.comparingLong(LineFault::line));
		return differences(good, faults);
	}

	private Map<ListLine, Refusal> misplaced(Map<String, ListLine> good, Tops tops, Set<String> claimed) {
		var bad = new HashMap<ListLine, Refusal>();
		var cycles = new Cycles((code) -> parentOf(code, good));
		for (var line : good.values()) {
			misplacement(line, good, tops, claimed).or(() -> cycles.contains(line.code())
					? Optional.of(Refusal.of(OrganisationProblems.LINE_CYCLE)) : Optional.empty())
				.ifPresent((reason) -> bad.put(line, reason));
		}
		return bad;
	}

	private Optional<Refusal> misplacement(ListLine line, Map<String, ListLine> good, Tops tops, Set<String> claimed) {
		var parent = this.known.get(line.parentCode());
		if (good.containsKey(line.parentCode()) && (parent == null || parent.open())) {
			return Optional.empty();
		}
		if (parent != null) {
			return parent.open() ? Optional.empty() : Optional.of(Refusal.of(OrganisationProblems.PARENT_CLOSED));
		}
		if (claimed.contains(line.parentCode())) {
			return Optional.of(Refusal.of(OrganisationProblems.LINE_PARENT_AT_FAULT, line.parentCode()));
		}
		return isRoot(line) || tops.mayStandAlone(line) ? Optional.empty()
				: Optional.of(Refusal.of(OrganisationProblems.LINE_PARENT_MISSING, line.parentCode()));
	}

	private boolean isRoot(ListLine line) {
		var there = this.known.get(line.code());
		return there != null && there.body().parent() == null;
	}

	/** Returns the code above one in the new tree; null at a root. */
	private @Nullable String parentOf(String code, Map<String, ListLine> good) {
		var line = good.get(code);
		if (line != null) {
			boolean inside = good.containsKey(line.parentCode()) || this.known.containsKey(line.parentCode());
			return inside ? line.parentCode() : null;
		}
		var there = this.known.get(code);
		if (there == null || there.body().parent() == null) {
			return null;
		}
		var path = there.body().path();
		var above = path.substring(0, path.length() - code.length() - 2);
		return above.substring(above.lastIndexOf('/') + 1);
	}

	private ImportPlan differences(Map<String, ListLine> good, List<LineFault> faults) {
		Stream.concat(this.known.keySet().stream(), good.keySet().stream()).forEach((code) -> lay(code, good));
		var added = new ArrayList<Body>();
		var changed = new ArrayList<ImportPlan.Change>();
		for (var after : this.laid.values()) {
			var there = this.known.get(after.code());
			if (there == null) {
				added.add(after);
			}
			else if (!there.body().equals(after)) {
				changed.add(new ImportPlan.Change(there.body(), after, isAsked(there.body(), after)));
			}
		}
		added.sort(Comparator.comparing(Body::path));
		changed.sort(Comparator.comparing((change) -> change.after().path()));
		int asked = (int) changed.stream().filter(ImportPlan.Change::asked).count();
		return new ImportPlan(added, changed, good.size() - added.size() - asked, faults);
	}

	private static boolean isAsked(Body before, Body after) {
		return !(before.name().equals(after.name()) && before.level() == after.level()
				&& java.util.Objects.equals(before.parent(), after.parent()));
	}

	/** Puts a body into the new tree, those above it first. */
	private Body lay(String code, Map<String, ListLine> good) {
		var done = this.laid.get(code);
		if (done != null) {
			return done;
		}
		var above = parentOf(code, good);
		var parent = (above != null) ? lay(above, good) : null;
		var body = body(code, good.get(code), parent);
		this.laid.put(code, body);
		return body;
	}

	private Body body(String code, @Nullable ListLine line, @Nullable Body parent) {
		var path = ((parent != null) ? parent.path() : "/") + code + "/";
		var parentId = (parent != null) ? parent.id() : null;
		var there = this.known.get(code);
		if (line == null) {
			var same = java.util.Objects.requireNonNull(there).body();
			return new Body(same.id(), code, parentId, same.level(), same.name(), same.legalName(), path,
					same.version());
		}
		var level = LineChecks.levelOf(line);
		var name = line.name().strip();
		if (there == null) {
			return new Body(BodyId.next(), code, parentId, level, name, this.legalNames.of(level, name), path, 0);
		}
		return new Body(there.body().id(), code, parentId, level, name, legalName(there, level, name), path,
				there.body().version());
	}

	/**
	 * A legal name set by hand stays; one that follows the rule changes with the name
	 * only.
	 */
	private String legalName(KnownBody there, BodyLevel level, String name) {
		boolean same = there.body().name().equals(name) && there.body().level() == level;
		return (there.legalNameByHand() || same) ? there.body().legalName() : this.legalNames.of(level, name);
	}

	/** Finds codes that, over their parents, stand below themselves. */
	private record Cycles(Function<String, @Nullable String> parent, Set<String> sound) {

		Cycles(Function<String, @Nullable String> parent) {
			this(parent, new HashSet<>());
		}

		boolean contains(String code) {
			var seen = new HashSet<String>();
			for (@Nullable
			String at = code; at != null && !this.sound.contains(at); at = this.parent.apply(at)) {
				if (!seen.add(at)) {
					return at.equals(code);
				}
			}
			this.sound.addAll(seen);
			return false;
		}

	}

}
