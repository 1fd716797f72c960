package org.yichuang.edge;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Public;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.Requires;
import org.yichuang.kernel.SignedIn;
import org.yichuang.kernel.SiteId;

/** Mappings that fail in every way there is. */
@Hidden
@RestController
@RequestMapping("/api/console/try-outs")
class TryOuts {

	@GetMapping("/refused")
	@Public("test")
	String refusedTry() {
		throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
	}

	@GetMapping("/not-permitted")
	@Public("test")
	String notPermittedTry() {
		throw Refused.because(KernelProblems.NOT_PERMITTED, "试验");
	}

	@GetMapping("/not-found")
	@Public("test")
	String notFoundTry() {
		throw new NotFound("secret thing 42");
	}

	@GetMapping("/failure")
	@Public("test")
	String failureTry() {
		throw new IllegalStateException("secret of the inside");
	}

	@GetMapping("/undeclared")
	String undeclaredTry() {
		return "never";
	}

	@GetMapping("/signed-in")
	@SignedIn
	Who signedInTry(Actor actor) {
		return new Who(actor.name(), actor.address());
	}

	@GetMapping("/held")
	@Requires("edge:hold")
	Who heldTry(Actor actor) {
		return new Who(actor.name(), actor.address());
	}

	@GetMapping("/held-by-many")
	@Requires("organisation:read-bodies")
	Who heldByManyTry(Actor actor) {
		return new Who(actor.name(), actor.address());
	}

	@GetMapping("/sites/{id}")
	@Public("test")
	Wanted siteTry(@PathVariable SiteId id, @RequestParam(defaultValue = "1") int size) {
		return new Wanted("x".repeat(size), List.of(id));
	}

	@PostMapping(path = "/wanted", consumes = MediaType.APPLICATION_JSON_VALUE)
	@Public("test")
	Wanted wantedTry(@Valid @RequestBody Wanted wanted) {
		return wanted;
	}

	record Who(String name, String address) {
	}

	record Wanted(@NotBlank @Size(max = 20) String title, List<SiteId> sites) {
	}

}
