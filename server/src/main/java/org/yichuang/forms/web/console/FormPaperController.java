package org.yichuang.forms.web.console;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yichuang.documents.Documents;
import org.yichuang.forms.FormId;
import org.yichuang.forms.usecase.PrintBlankForm;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Requires;

/** 空白表接口 — forms as paper. */
@RestController
@RequestMapping("/api/console/forms")
class FormPaperController {

	private final PrintBlankForm print;

	FormPaperController(PrintBlankForm print) {
		this.print = print;
	}

	/** Prints a version to be filled in by hand, a draft too. */
	@GetMapping(value = "/{id}/versions/{number}/blank.pdf", produces = Documents.MEDIA_TYPE)
	@Requires("forms:read")
	ResponseEntity<byte[]> blankForm(Actor actor, @PathVariable FormId id, @PathVariable int number) {
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(this.print.any(actor, id, number));
	}

}
