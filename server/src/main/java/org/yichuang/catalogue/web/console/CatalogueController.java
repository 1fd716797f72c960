package org.yichuang.catalogue.web.console;

import java.time.Clock;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yichuang.catalogue.ClassificationScheme;
import org.yichuang.catalogue.ClassificationScheme.SchemeClass;
import org.yichuang.catalogue.Schemes;
import org.yichuang.catalogue.usecase.EditSchemes;
import org.yichuang.catalogue.usecase.SetIndexPattern;
import org.yichuang.catalogue.usecase.SetIndexPattern.PatternState;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Requires;
import org.yichuang.kernel.SignedIn;

/** 目录接口 — classification schemes and index number patterns. */
@RestController
@RequestMapping("/api/console")
class CatalogueController {

	private final Schemes schemes;

	private final EditSchemes edit;

	private final SetIndexPattern patterns;

	private final Clock clock;

	CatalogueController(Schemes schemes, EditSchemes edit, SetIndexPattern patterns, Clock clock) {
		this.schemes = schemes;
		this.edit = edit;
		this.patterns = patterns;
		this.clock = clock;
	}

	@GetMapping("/schemes")
	@SignedIn
	List<ClassificationScheme> schemes() {
		return this.schemes.all();
	}

	@PostMapping("/schemes")
	@Requires("catalogue:edit-schemes")
	void addScheme(Actor actor, @RequestBody NewScheme wanted) {
		this.edit.addScheme(actor, new ClassificationScheme(wanted.code(), wanted.label(), wanted.source(), List.of()));
	}

	@PostMapping("/schemes/{scheme}/classes")
	@Requires("catalogue:edit-schemes")
	void addSchemeClass(Actor actor, @PathVariable String scheme, @RequestBody SchemeClass wanted) {
		this.edit.addClass(actor, scheme, wanted);
	}

	@PutMapping("/schemes/{scheme}/classes")
	@Requires("catalogue:edit-schemes")
	void putSchemeClass(Actor actor, @PathVariable String scheme, @RequestBody SchemeClass wanted) {
		this.edit.putClass(actor, scheme, wanted);
	}

	@GetMapping("/index-patterns")
	@Requires("catalogue:set-index-patterns")
	PatternState indexPattern(@RequestParam(required = false) @Nullable BodyId body) {
		return this.patterns.state(body);
	}

	/** Shows what a pattern makes, and refuses one that does not hold. */
	@GetMapping("/index-patterns/example")
	@Requires("catalogue:set-index-patterns")
	Example indexNumberExample(@RequestParam String pattern) {
		return new Example(this.patterns.example(pattern, Beijing.today(this.clock)));
	}

	@PutMapping("/index-patterns")
	@Requires("catalogue:set-index-patterns")
	PatternState setIndexPattern(Actor actor, @RequestParam(required = false) @Nullable BodyId body,
			@RequestBody PatternState wanted) {
		this.patterns.set(actor, body, wanted);
		return this.patterns.state(body);
	}

	/** 新分类体系请求. */
	record NewScheme(String code, String label, String source) {
	}

	/** 索引号样例. */
	record Example(String number) {
	}

}
