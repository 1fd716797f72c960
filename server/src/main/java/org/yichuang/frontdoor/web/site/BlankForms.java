package org.yichuang.frontdoor.web.site;

import java.time.Duration;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yichuang.documents.Documents;
import org.yichuang.forms.Forms;
import org.yichuang.intake.Points;
import org.yichuang.intake.spi.SubmissionPoint;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Public;

/** 空白表 — the form of a place as paper, for those who would rather write by hand. */
@Hidden
@RestController
@RequestMapping("/send/{key}")
@Public("people write to their government by post, too")
class BlankForms {

	private final AskedSiteOf asked;

	private final Points points;

	private final Forms forms;

	BlankForms(AskedSiteOf asked, Points points, Forms forms) {
		this.asked = asked;
		this.points = points;
		this.forms = forms;
	}

	/** Returns the form while it can be sent. */
	@GetMapping(value = "/form.pdf", produces = Documents.MEDIA_TYPE)
	ResponseEntity<Resource> blankForm(@PathVariable String key, HttpServletRequest http) {
		var site = this.asked.site(http);
		var point = this.points.find(site.id(), key)
			.filter(SubmissionPoint::open)
			.orElseThrow(() -> new NotFound("point " + key));
		var version = this.forms.current(point.form());
		var file = this.forms.blankPdf(version, point.title(), site.name() + "　" + point.title());
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic())
			.body(new FileSystemResource(file));
	}

}
