package org.yichuang.boards.web.site;

import java.net.URI;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.yichuang.boards.HotQuestionId;
import org.yichuang.boards.usecase.CountUse;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Public;

/**
 * 有用吗 — readers say whether a hot question was of use: one button each, no script, no
 * cookie. Floods are stopped before, as everything below {@code /send}.
 */
@Hidden
@RestController
@RequestMapping("/send/hot-questions/{id}/use")
@Public("readers say whether an answer was of use")
class UsePages {

	private final CountUse count;

	UsePages(CountUse count) {
		this.count = count;
	}

	/** Counts a reader, and leads back to the page with a word of thanks. */
	@PostMapping
	ResponseEntity<Void> sayUse(@PathVariable String id, @RequestParam(defaultValue = "") String use,
			HttpServletRequest http) {
		if (!use.matches("yes|no")) {
			throw new NotFound("use " + id);
		}
		var path = this.count.count(HotQuestionId.of(id), use.equals("yes"), http.getRemoteAddr());
		return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(path + "#thanks")).build();
	}

}
